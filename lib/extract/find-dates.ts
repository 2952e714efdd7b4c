import type { Paragraph, ParagraphKind } from "#lib/article/article";
import type { DateFact } from "#lib/extract/analysis";
import { ARABIC } from "#lib/extract/dates/arabic";
import { type Day, toDay, weekdayOf, writeDay } from "#lib/extract/dates/calendar";
import { ENGLISH } from "#lib/extract/dates/english";
import type { Expression, FoundDate } from "#lib/extract/dates/expression";
import { joinDates } from "#lib/extract/dates/join-dates";
import { matchForms } from "#lib/extract/dates/match-forms";
import { findOrder, type NumberOrder } from "#lib/extract/dates/number-order";
import { findLaterWord, readTense } from "#lib/extract/dates/read-tense";
import { readTerms } from "#lib/extract/dates/read-terms";
import {
  type Reference,
  type Resolved,
  readReference,
  resolveExpression,
} from "#lib/extract/dates/resolve-expression";
import type { SentenceTerms } from "#lib/extract/dates/sentence-terms";
import { splitSentences } from "#lib/extract/split-sentences";
