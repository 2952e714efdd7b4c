import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { sansArabic, sansExtended, sansLatin } from "#app/fonts/sans";
import { serifArabic, serifExtended, serifLatin } from "#app/fonts/serif";
import { readChoices } from "#app/settings/settings";
import { KeyboardShortcuts } from "#components/keyboard-shortcuts";
import "./globals.css";

export const metadata: Metadata = {
  description: "Search a collection of news articles by keyword, faction, city and date.",
  referrer: "same-origin",
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#14161a" },
  ],
};

const FONTS = [serifLatin, serifExtended, serifArabic, sansLatin, sansExtended, sansArabic];

/** The document. Rendered per request: the nonce of the content policy is in every script of it. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  const { theme, keys, instant } = readChoices(await cookies());
  return (
    <html
      lang="en"
      className={FONTS.map((font) => font.variable).join(" ")}
      {...(theme === "system" ? {} : { "data-theme": theme })}
      {...(instant === "on" ? {} : { "data-instant": "off" })}
    >
      <body>
        {children}
        {keys === "on" ? <KeyboardShortcuts /> : null}
      </body>
    </html>
  );
}
