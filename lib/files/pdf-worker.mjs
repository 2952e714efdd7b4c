// Reads PDF files in a thread of its own, which the main one ends when a file asks for too much.
import { parentPort } from "node:worker_threads";
import { getDocumentProxy } from "unpdf";

const QUIET = 0;

let isReading = false;

const answer = (given) => {
  if (isReading) parentPort.postMessage(given);
  isReading = false;
};
const fail = ({ name, message }, isLost) => answer({ fault: { name, message, isLost } });

parentPort.on("message", ({ bytes, maxPages }) => {
  isReading = true;
  readPages(bytes, maxPages).then(
    (document) => answer({ document }),
    (error) => fail(error, false),
  );
});
// In some damaged files the library loses a promise that it waits for itself.
process.on("unhandledRejection", (error) => fail(error, true));

async function readPages(bytes, maxPages) {
  const pdf = await getDocumentProxy(bytes, { verbosity: QUIET });
  try {
    if (pdf.numPages > maxPages) {
      throw Object.assign(new Error(`more than ${maxPages} pages`), { name: "TooManyPages" });
    }
    const { info } = await pdf.getMetadata();
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      pages.push(await readPage(await pdf.getPage(number)));
    }
    return { title: typeof info.Title === "string" ? info.Title : null, pages };
  } finally {
    await pdf.destroy();
  }
}

async function readPage(page) {
  const { items } = await page.getTextContent();
  const [, bottom, , top] = page.view;
  const pieces = items.filter(isUpright).map(({ str, transform, width }) => ({
    text: str,
    x: transform[4],
    y: transform[5] - bottom,
    width,
    size: Math.abs(transform[3]),
  }));
  page.cleanup();
  return { height: top - bottom, pieces };
}

/** Text that runs up the side of a page or across it is no part of the article. */
function isUpright({ transform }) {
  return transform[3] !== 0 && Math.abs(transform[1]) < Math.abs(transform[3]) / 10;
}
