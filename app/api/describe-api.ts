import { z } from "zod";
import { ENDPOINTS, type Endpoint, EXPORTS, type Export } from "#app/api/endpoints";
import { faultAnswer } from "#app/api/schemas/fault-answer";

type Json = Readonly<Record<string, unknown>>;

const FAULT = "Fault";
const TEXT: Json = { type: "string" };

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
        "The same use cases as the pages, and the files to take along. Offsets are UTF-16 offsets into the text of a paragraph; unknown values are null.",
      license: { name: "MIT", identifier: "MIT" },
    },
    // Relative to this document, wherever the site is served.
    servers: [{ url: "/" }],
    security: [{}, { password: [] }],
    paths: Object.fromEntries([
      ...ENDPOINTS.map((one) => [one.path, { get: describeEndpoint(one) }]),
      ...EXPORTS.map((one) => [one.path, { get: describeExport(one) }]),
    ]),
    components: {
      securitySchemes: {
        password: { type: "http", scheme: "basic", description: "Any user name" },
      },
      schemas: describeSchemas(),
    },
  };
}

function describeEndpoint(endpoint: Endpoint): Json {
  return describeAsked(
    endpoint,
    describeAnswer(endpoint.summary, endpoint.answer.name),
    describeFault,
  );
}

function describeExport(one: Export): Json {
  const { description, schema } = describeFile(one.file);
  const disposition = { description: "attachment, with the name of the file", schema: TEXT };
  const answer = {
    description,
    headers: { "content-disposition": disposition },
    content: { [one.file.type]: { schema } },
  };
  return describeAsked(one, answer, (status) =>
    status === 400 ? describeFault(status) : describeFaultPage(status),
  );
}

/** A link to a file is followed in a browser: what stands in its way is said on a page. */
function describeFaultPage(status: number): Json {
  return {
    description: FAULT_MEANINGS[status] ?? "",
    content: { "text/html": { schema: TEXT } },
  };
}

const describeFault = (status: number): Json => describeAnswer(FAULT_MEANINGS[status] ?? "", FAULT);

function describeFile(file: Export["file"]): {
  readonly description: string;
  readonly schema: Json;
} {
  if (file.type === "text/csv") {
    const description = `A table in UTF-8 with a byte order mark, for spreadsheets; its columns: ${file.columns.join(", ")}`;
    return { description, schema: TEXT };
  }
  if (file.type === "application/x-ndjson") {
    const schema = { $ref: `#/components/schemas/${file.line.name}` };
    return { description: "One object a line; the schema is that of a line", schema };
  }
  return { description: "Records of the type NEWS", schema: TEXT };
}

function describeAsked(
  { id, summary, parameters, faults }: Pick<Endpoint, "id" | "summary" | "parameters" | "faults">,
  answer: Json,
  describe: (status: number) => Json,
): Json {
  const responses = [...faults, 401, 429].sort().map((status) => [status, describe(status)]);
  return {
    operationId: id,
    summary,
    parameters,
    responses: { 200: answer, ...Object.fromEntries(responses) },
  };
}

function describeAnswer(description: string, name: string): Json {
  const schema = { $ref: `#/components/schemas/${name}` };
  return { description, content: { "application/json": { schema } } };
}

function describeSchemas(): Json {
  const named = [
    ...ENDPOINTS.map(({ answer }) => answer),
    ...EXPORTS.flatMap(({ file }) => ("line" in file ? [file.line] : [])),
    { name: FAULT, schema: faultAnswer },
  ];
  return Object.fromEntries(
    named.map(({ name, schema }) => {
      const { $schema: _, ...described } = z.toJSONSchema(schema, { reused: "inline" });
      return [name, described];
    }),
  );
}
