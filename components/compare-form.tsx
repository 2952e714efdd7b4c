/** Id of the form that the tick boxes of the results belong to. */
export const COMPARE_FORM = "cmp";
