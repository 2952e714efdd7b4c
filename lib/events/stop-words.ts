const ENGLISH =
  "a al el about above across after again against ago all almost along already also although always am among an " +
  "and another any anyone anything are around as ask asked at away back be became because become been before " +
  "began behind being below between both but by came can cannot come could day days did do does doing done down " +
  "during each either else even ever every far few first for former four from further gave get give given go " +
  "going gone got had has have having he her here hers herself him himself his how however i if in including " +
  "instead into is it its itself just kept know known last late later latest least less let like likely long " +
  "made make making many may me might month months more most mr mrs ms much must my myself near nearly never " +
  "new news next no nor not nothing now of off often old on once one only onto or other others our ours out over " +
  "own part people per put quite rather read reported reportedly reports reporters said same saw say saying says " +
  "second see seen set several shall she should show since so some someone something still such take taken tell " +
  "than that the their theirs them themselves then there these they thing things third this those though three " +
  "through time to today together told too took toward towards two under until up upon us use used very via was " +
  "way we week weeks well went were what when where whether which while who whom whose why will with within " +
  "without would year years yes yesterday yet you your yours yourself " +
  "arent cant couldnt didnt doesnt dont hadnt hasnt havent hed hes id im isnt ive lets shes shouldnt thats " +
  "theres theyre theyve wasnt werent weve whats wont wouldnt youre youve " +
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august " +
  "september october november december am pm photo photos video image copyright advertisement subscribe " +
  "newsletter click share email facebook twitter http https www com";

const ARABIC =
  "في من على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين اللذين بين بعد قبل خلال عند عندما منذ حتى كما أن ان إن " +
  "أو او ثم قد لقد لا لم لن ما ليس كان كانت يكون تكون هو هي هم وهو وهي وهم كل بعض غير أي إذا اذا لكن ولكن حيث حول ضد " +
  "دون أمس اليوم يوم قال قالت وقال وقالت أعلن أعلنت وأعلن أعلنه أكد وأكد وأكدت أضاف وأضاف وأضافت وأوضح وأفاد وأفادت بحسب وفق " +
  "وفقا عبر نحو أكثر أقل تم جرى جراء أثناء الأول الثاني أحد إحدى احدى وكان وكانت ولم ولا وما ومن وفي وعلى وإلى وأن وان " +
  "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد أنه أنها انه بأن لدى أما فيما إنه إنها وقد كانوا به بها له لها " +
  "عليه عليها فيه فيها منه منها عنه عنها هناك هنا شخص أشخاص عام سنة شهر ساعة الساعة صباح مساء فجر ليل عدد عدة";

/** Words that tell nothing about which event a report is of, as written in running text. */
export const STOP_WORDS: readonly string[] = [...ENGLISH.split(" "), ...ARABIC.split(" ")];
