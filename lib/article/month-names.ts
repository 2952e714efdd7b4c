/** Month names and their abbreviations, January first; Arabic by both calendars' names. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ["January", "Jan", "كانون الثاني", "يناير"],
  ["February", "Feb", "شباط", "فبراير"],
  ["March", "Mar", "آذار", "مارس"],
  ["April", "Apr", "نيسان", "أبريل", "إبريل"],
  ["May", "أيار", "مايو"],
  ["June", "Jun", "حزيران", "يونيو", "يونيه"],
  ["July", "Jul", "تموز", "يوليو", "يوليه"],
  ["August", "Aug", "آب", "أغسطس"],
  ["September", "Sept", "Sep", "أيلول", "سبتمبر"],
  ["October", "Oct", "تشرين الأول", "أكتوبر"],
  ["November", "Nov", "تشرين الثاني", "نوفمبر"],
  ["December", "Dec", "كانون الأول", "ديسمبر"],
];

/** Names of the days of the week and their abbreviations, Monday first. */
export const WEEKDAY_NAMES: readonly (readonly string[])[] = [
  ["Monday", "Mon", "الاثنين", "الإثنين"],
  ["Tuesday", "Tues", "Tue", "الثلاثاء"],
  ["Wednesday", "Wed", "الأربعاء"],
  ["Thursday", "Thurs", "Thur", "Thu", "الخميس"],
  ["Friday", "Fri", "الجمعة"],
  ["Saturday", "Sat", "السبت"],
  ["Sunday", "Sun", "الأحد"],
];
