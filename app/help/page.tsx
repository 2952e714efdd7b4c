import { MeasuredQuality } from "#components/measured-quality";
import { PageFrame } from "#components/page-frame";
import { PageHeading } from "#components/page-heading";
import { ReadingHelp } from "#components/reading-help";
import { SearchHelp } from "#components/search-help";
import { portal } from "#lib/portal";

export default function Help() {
  return (
    <PageFrame site={portal.siteName} title="How the search works" current="/help">
      <PageHeading heading="How the search works">
        All words must occur in an article. Capitals, accents and the signs of Arabic vowels make no
        difference.
      </PageHeading>
      <SearchHelp />
      <ReadingHelp />
      <MeasuredQuality />
    </PageFrame>
  );
}
