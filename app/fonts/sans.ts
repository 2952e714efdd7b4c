import localFont from "next/font/local";

/** Source Sans 3: the interface, tables and counts. */
export const sansLatin = localFont({
  src: "../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--sans-latin",
  adjustFontFallback: "Arial",
});

/** The letters of transliteration: macrons, dots below, half rings. */
export const sansExtended = localFont({
  src: [
    {
      path: "../../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2",
      weight: "600",
    },
  ],
  variable: "--sans-extended",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1EFF,U+2C60-2C7F,U+A720-A7FF",
    },
  ],
});

/** Vazirmatn: names in Arabic script inside the interface. */
export const sansArabic = localFont({
  src: [
    {
      path: "../../node_modules/@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../../node_modules/@fontsource/vazirmatn/files/vazirmatn-arabic-600-normal.woff2",
      weight: "600",
    },
  ],
  variable: "--sans-arabic",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value: "U+0600-06FF,U+0750-077F,U+0870-08FF,U+FB50-FDFF,U+FE70-FEFC",
    },
  ],
});
