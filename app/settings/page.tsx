import { cookies } from "next/headers";
import { type PageParams, readParams } from "#app/read-params";
import { readChoices } from "#app/settings/settings";
import { PageFrame } from "#components/page-frame";
import { PageHeading } from "#components/page-heading";
import { SettingsForm } from "#components/settings-form";
import { portal } from "#lib/portal";

type Props = { readonly searchParams: PageParams };

export default async function Settings({ searchParams }: Props) {
  const chosen = readChoices(await cookies());
  const saved = (await readParams(searchParams)).get("saved") === "1";
  return (
    <PageFrame site={portal.siteName} title={saved ? "Settings saved" : "Settings"}>
      <PageHeading heading="Settings">
        They are kept in cookies of this browser. What you searched for last is kept in this browser
        too: the search box offers it, and can clear it.
      </PageHeading>
      <SettingsForm chosen={chosen} saved={saved} />
    </PageFrame>
  );
}
