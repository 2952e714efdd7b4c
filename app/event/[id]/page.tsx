import { notFound } from "next/navigation";
import { undefinedIfDown } from "#app/undefined-if-down";
import { CoverageStrips } from "#components/coverage-strips";
import { EventFigures } from "#components/event-figures";
import { EventHead } from "#components/event-head";
import { EventNames } from "#components/event-names";
import { EventPlaces } from "#components/event-places";
import { EventReports } from "#components/event-reports";
import { EventSources } from "#components/event-sources";
import { EventStory } from "#components/event-story";
import { PageFrame } from "#components/page-frame";
import { RelatedEvents } from "#components/related-events";
import { Unavailable } from "#components/unavailable";
import { portal } from "#lib/portal";

type Props = { readonly params: Promise<{ readonly id: string }> };

export default async function Event({ params }: Props) {
  const { id } = await params;
  const event = await portal.readEvent(id).catch(undefinedIfDown);
  if (event === undefined) return <Unavailable site={portal.siteName} />;
  if (event === null) notFound();
  return (
    <PageFrame site={portal.siteName} title={event.label} current="/events">
      <EventHead event={event} />
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-x-12">
        <div className="min-w-0">
          <EventFigures event={id} rows={event.comparison.figures} />
          <EventReports event={event} />
          <EventStory days={event.story} />
          <RelatedEvents events={event.related} />
        </div>
        <aside aria-label="About the reports" className="mt-10 text-dense lg:mt-8">
          <CoverageStrips coverage={event.coverage} />
          <EventPlaces event={event} />
          <EventNames event={event} />
          <EventSources event={event} />
          <p className="border-t border-rule pt-3 text-meta text-muted">
            Grouped, dated and named by machine; it can be wrong. Every line leads to the words.
          </p>
        </aside>
      </div>
    </PageFrame>
  );
}
