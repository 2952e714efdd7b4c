import { z } from "zod";
import { ENDPOINTS, type Endpoint } from "#app/api/endpoints";
import { faultAnswer } from "#app/api/schemas/fault-answer";

type Json = Readonly<Record<string, unknown>>;

const FAULT = "Fault";

const FAULT_MEANINGS: Readonly<Record<number, string>> = {
  400: "A parameter cannot be used; the fault names it",
  401: "The site asks for a password",
  404: "There is nothing of that id",
  429: "Too many requests; Retry-After says when to come back",
  503: "The search engine does not answer; Retry-After says when to come back",
};

/** The API as an OpenAPI 3.1 document. */
export function describeApi(title: string): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: `${title}: JSON API`,
      version: "1",
      description:
        "The same use cases as the pages. Offsets are UTF-16 offsets into the text of a paragraph; unknown values are null.",
      license: { name: "MIT", identifier: "MIT" },
    },
    // Relative to this document, wherever the site is served.
    servers: [{ url: "/" }],
    security: [{}, { password: [] }],
    paths: Object.fromEntries(ENDPOINTS.map((one) => [one.path, { get: describeEndpoint(one) }])),
    components: {
      securitySchemes: {
        password: { type: "http", scheme: "basic", description: "Any user name" },
      },
      schemas: describeSchemas(),
    },
  };
}

function describeEndpoint({ id, summary, parameters, answer, faults }: Endpoint): Json {
  const statuses = [...faults, 401, 429].sort();
  return {
    operationId: id,
    summary,
    parameters,
    responses: {
      200: describeAnswer(summary, answer.name),
      ...Object.fromEntries(
        statuses.map((status) => [status, describeAnswer(FAULT_MEANINGS[status] ?? "", FAULT)]),
      ),
    },
  };
}

function describeAnswer(description: string, name: string): Json {
  const schema = { $ref: `#/components/schemas/${name}` };
  return { description, content: { "application/json": { schema } } };
}

function describeSchemas(): Json {
  const named = [...ENDPOINTS.map(({ answer }) => answer), { name: FAULT, schema: faultAnswer }];
  return Object.fromEntries(
    named.map(({ name, schema }) => {
      const { $schema: _, ...described } = z.toJSONSchema(schema, { reused: "inline" });
      return [name, described];
    }),
  );
}
