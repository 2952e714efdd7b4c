import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Measure } from "#scripts/bench/print-measures";

const KB = 1024;
const MAX_HTML = 60;
const MAX_OWN_SCRIPT = 25;

/** Weight of a page of twenty results: its HTML, and our own scripts above what Next always sends. */
export async function measurePage(address: string): Promise<Measure[]> {
  const html = await (await fetch(`${address}/search?q=killed`)).text();
  const scripts = [...new Set(html.match(/\/_next\/static\/[^"'\\]+\.js/g))];
  const floor = new Set(readFloor());
  const own = scripts.filter((script) => !floor.has(script.replace("/_next/", "")));
  const sizes = await Promise.all(own.map(async (script) => gzipped(await load(address, script))));
  const htmlSize = gzipped(html) / KB;
  const ownSize = sizes.reduce((sum, size) => sum + size, 0) / KB;
  return [
    {
      name: "HTML of a 20-hit page, gzipped, over 60 KB",
      value: `${htmlSize.toFixed(1)} KB`,
      ratio: htmlSize / MAX_HTML,
      limit: 1,
    },
    {
      name: "our own client JavaScript, gzipped, over 25 KB",
      value: `${ownSize.toFixed(1)} KB in ${own.length} files`,
      ratio: ownSize / MAX_OWN_SCRIPT,
      limit: 1,
    },
  ];
}

/** The files that every page of every Next application loads. */
function readFloor(): string[] {
  const manifest = JSON.parse(readFileSync(".next/build-manifest.json", "utf8")) as {
    readonly rootMainFiles: string[];
    readonly polyfillFiles: string[];
  };
  return [...manifest.rootMainFiles, ...manifest.polyfillFiles];
}

async function load(address: string, script: string): Promise<string> {
  return (await fetch(`${address}${script}`)).text();
}

const gzipped = (text: string) => gzipSync(text).length;
