import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Found, type ReadOptions, readArticles } from "#lib/files/read-articles";
import { encodeArabic } from "#tests/unit/encode-arabic";

const TEXT = "Gunmen and soldiers exchanged fire near the old bridge.";
const SIDECAR_HEADER = "file,outlet,title,url,published,language";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "read-articles-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}

async function read(
  paths: readonly string[] = ["."],
  options: Partial<ReadOptions> = {},
): Promise<Found[]> {
  const found: Found[] = [];
  const defaults = { outlet: null, published: null };
  const places = paths.map((given) => path.join(folder, given));
  for await (const one of readArticles(places, { defaults, ...options })) found.push(one);
  return found;
}

const articlesOf = (found: readonly Found[]) =>
  found.flatMap((one) => ("article" in one ? [one.article] : []));
const filesOf = (found: readonly Found[]) => articlesOf(found).map(({ file }) => file);
const rejectedOf = (found: readonly Found[]) =>
  found.flatMap((one) => ("rejected" in one ? [one.rejected] : []));
const warningsOf = (found: readonly Found[]) =>
  found.flatMap((one) => ("warning" in one ? [one.warning] : []));

describe("readArticles", () => {
  it("reads folders in order, naming files relative to the folder given", async () => {
    await write({
      "news/b.txt": TEXT,
      "news/a/z.md": TEXT,
      "news/a.json": JSON.stringify({ text: TEXT }),
      "news/C.TXT": TEXT,
    });
    const found = await read(["news"]);
    expect(filesOf(found)).toEqual(["C.TXT", "a/z.md", "a.json", "b.txt"]);
    expect(rejectedOf(found)).toEqual([]);
    expect(found.every((one) => "root" in one && one.root.endsWith("news"))).toBe(true);
  });

  it("names a file given directly by its name", async () => {
    await write({ "news/b.txt": TEXT });
    expect(filesOf(await read(["news/b.txt"]))).toEqual(["b.txt"]);
  });

  it("names each record of a file with many by its own id, else by its line", async () => {
    const lines = [JSON.stringify({ id: "x", text: TEXT }), JSON.stringify({ text: TEXT })];
    await write({ "news.jsonl": lines.join("\n") });
    expect(filesOf(await read())).toEqual(["news.jsonl#x", "news.jsonl#2"]);
  });

  it("passes over hidden files, sidecars and what describes the folder", async () => {
    await write({
      ".git/x.txt": TEXT,
      ".hidden.txt": TEXT,
      "README.md": "# About",
      LICENSE: "Free",
      "LICENSE-CC.txt": "Free",
      "metadata.csv": `${SIDECAR_HEADER}\n`,
      "a.txt": TEXT,
      "license-to-fight.txt": TEXT,
    });
    const found = await read();
    expect(filesOf(found)).toEqual(["a.txt", "license-to-fight.txt"]);
    expect(found).toHaveLength(2);
  });

  it("rejects each bad file by name with the reason and reads the rest", async () => {
    await write({
      "a.txt": TEXT,
      "binary.txt": Uint8Array.of(0x50, 0xff, 0xfe, 0x00),
      "empty.txt": "",
      "blank.md": "\ufeff \n",
      "nul.txt": "a\0b",
      "picture.xyz": "x",
      noextension: "x",
      "untold.json": "{}",
      "wrong.md": "---\npublished: soon\n---\nText.",
      "z.txt": `\ufeff${TEXT}\r\n`,
    });
    const found = await read();
    expect(articlesOf(found).map(({ file, paragraphs }) => [file, paragraphs[0]?.text])).toEqual([
      ["a.txt", TEXT],
      ["z.txt", TEXT],
    ]);
    expect(Object.fromEntries(rejectedOf(found).map(({ file, reason }) => [file, reason]))).toEqual(
      {
        "binary.txt": "not text: it holds control characters",
        "blank.md": "empty file",
        "empty.txt": "empty file",
        noextension: expect.stringMatching(
          /^no extension \(known: \.atom, \.csv, .*\.gz after it\)$/,
        ),
        "nul.txt": "not text: it holds NUL characters",
        "picture.xyz": expect.stringMatching(/^unknown extension "\.xyz" \(known: /),
        "untold.json": expect.stringMatching(/^no text: /),
        "wrong.md": expect.stringMatching(/^field "published": expected a date .*, got "soon"$/),
      },
    );
  });

  it("rejects a path that is not there and a file that is too large", async () => {
    await write({ "large.txt": `${TEXT}\n`.repeat(400_000), "a.txt": TEXT });
    const found = await read(["nowhere", "large.txt", "a.txt"]);
    expect(filesOf(found)).toEqual(["a.txt"]);
    expect(rejectedOf(found).map(({ reason }) => reason)).toEqual([
      "no such file or folder",
      "longer than 20 MB (use .jsonl or .csv for many articles)",
    ]);
  });

  it("takes the good lines of a file of lines, however long the bad ones are", async () => {
    const good = JSON.stringify({ text: TEXT });
    const bad = Buffer.concat([
      Buffer.from(`${good}\r\n`),
      Buffer.from([0xff, 0x0a]),
      Buffer.alloc(21_000_000, "x"),
      Buffer.from(`\n\n${good}`),
    ]);
    await write({ "news.jsonl": bad });
    const found = await read();
    expect(filesOf(found)).toEqual(["news.jsonl#1", "news.jsonl#5"]);
    expect(rejectedOf(found)).toEqual([
      { file: "news.jsonl", reason: expect.stringMatching(/^line 2: not JSON/) },
      { file: "news.jsonl", reason: "line 3: longer than 20 MB" },
    ]);
  });

  it("refuses links that lead out of the folder, and reads nothing twice", async () => {
    await write({ "out/secret.txt": TEXT, "in/a.txt": TEXT });
    await symlink(path.join(folder, "out"), path.join(folder, "in/folder"));
    await symlink(path.join(folder, "out/secret.txt"), path.join(folder, "in/link.txt"));
    await symlink(path.join(folder, "in/a.txt"), path.join(folder, "in/same.txt"));
    await symlink(path.join(folder, "in"), path.join(folder, "in/loop"));
    await symlink(path.join(folder, "gone"), path.join(folder, "in/gone.txt"));
    const found = await read(["in"]);
    expect(filesOf(found)).toEqual(["a.txt"]);
    expect(rejectedOf(found)).toEqual([
      { file: "folder", reason: "symbolic link that leads out of the indexed folder" },
      { file: "gone.txt", reason: "symbolic link that leads nowhere" },
      { file: "link.txt", reason: "symbolic link that leads out of the indexed folder" },
    ]);
  });

  it("does not follow a sidecar that is a link, nor rows that lead out of its folder", async () => {
    await write({
      "out/metadata.csv": "file,outlet\na.txt,Secret\n",
      "out/secret.txt": TEXT,
      "in/sub/a.txt": TEXT,
      "in/metadata.csv": "file,outlet\n../out/secret.txt,Wire\n/etc/hostname,Wire\n",
    });
    await symlink(path.join(folder, "out/metadata.csv"), path.join(folder, "in/sub/metadata.csv"));
    const found = await read(["in"]);
    expect(articlesOf(found)).toMatchObject([{ file: "sub/a.txt", outlet: null }]);
    expect(rejectedOf(found).map(({ file, reason }) => [file, reason])).toContainEqual([
      "sub/metadata.csv",
      "symbolic link, which is not followed",
    ]);
    expect(warningsOf(found)).toEqual([
      'metadata.csv, line 2: names "../out/secret.txt", which is outside the folder of the sidecar, which is not looked at',
      'metadata.csv, line 3: names "/etc/hostname", which is outside the folder of the sidecar, which is not looked at',
    ]);
  });

  it("refuses pipes and devices without waiting for them", async () => {
    await write({ "in/a.txt": TEXT });
    execFileSync("mkfifo", [
      path.join(folder, "in/pipe.txt"),
      path.join(folder, "in/metadata.csv"),
    ]);
    const found = await read(["in", "in/pipe.txt", "../../../../../dev/null"]);
    expect(filesOf(found)).toEqual(["a.txt"]);
    expect(new Set(rejectedOf(found).map(({ reason }) => reason))).toEqual(
      new Set(["not a regular file", expect.stringMatching(/^no extension/)]),
    );
  });

  it("reads files with odd names", async () => {
    const names = ["a b.txt", "#1?.txt", "x\ny.txt", "%2e%2e.txt", "تقرير.txt", "'\"&<.txt"];
    await write(Object.fromEntries(names.map((name) => [name, TEXT])));
    const found = await read();
    expect(new Set(filesOf(found))).toEqual(new Set(names));
    expect(rejectedOf(found)).toEqual([]);
  });

  it("passes over what a browser saves with a page", async () => {
    await write({
      "Road.html": `<p>${TEXT}</p>`,
      "Road_files/style.css": "x",
      "Road_files/saved_resource.html": `<p>${TEXT}</p>`,
      "Other_files/a.txt": TEXT,
    });
    const found = await read();
    expect(filesOf(found)).toEqual(["Other_files/a.txt", "Road.html"]);
    expect(found).toHaveLength(2);
  });

  it("takes a table for articles when it has a column of texts, and else for a sidecar", async () => {
    await write({
      "a/metadata.csv": `file,outlet,text\nx,Wire,${TEXT}\n`,
      "b/metadata.csv": "file,outlet\nc.txt,Wire\n",
      "b/c.txt": TEXT,
    });
    const found = await read();
    expect(articlesOf(found).map(({ file, outlet }) => [file, outlet])).toEqual([
      ["a/metadata.csv#1", "Wire"],
      ["b/c.txt", "Wire"],
    ]);
    expect(found).toHaveLength(2);
  });

  it("rejects the later of two articles with one id, naming the first", async () => {
    const url = "https://example.org/bridge";
    await write({
      "a.json": JSON.stringify({ text: TEXT, url }),
      "b.json": JSON.stringify({ text: TEXT, url: `${url}/?utm_source=x` }),
      "c.jsonl": [1, 1].map((id) => JSON.stringify({ id, text: TEXT })).join("\n"),
    });
    const found = await read();
    expect(filesOf(found)).toEqual(["a.json", "c.jsonl#1"]);
    expect(rejectedOf(found).map(({ file }) => file)).toEqual(["b.json", "c.jsonl#1"]);
    expect(rejectedOf(found)[0]?.reason).toMatch(/^the same url as "a.json", read before/);
    expect(rejectedOf(found)[1]?.reason).toMatch(/^the same path and key as "c.jsonl#1"/);
  });

  it("reads a path once that lies inside another one", async () => {
    await write({ "news/a/b.txt": TEXT });
    const found = await read(["news/a", "news", "news"]);
    expect(filesOf(found)).toEqual(["a/b.txt"]);
    expect(warningsOf(found)).toHaveLength(2);
  });
});

describe("compressed files", () => {
  const line = `${JSON.stringify({ text: TEXT })}\n`;

  it("are read as what they hold, of several members too", async () => {
    await write({
      "a.jsonl.gz": Buffer.concat([gzipSync(line), gzipSync(line)]),
      "B.TXT.GZ": gzipSync(TEXT),
    });
    expect(filesOf(await read())).toEqual(["B.TXT.GZ", "a.jsonl.gz#1", "a.jsonl.gz#2"]);
  });

  it("that are cut off give what is whole, and say so", async () => {
    const noise = Array.from({ length: 2000 }, (_, index) => `${TEXT} ${Math.sin(index)}`);
    const lines = noise.map((text) => `${JSON.stringify({ text })}\n`).join("");
    const packed = gzipSync(lines);
    await write({ "a.jsonl.gz": packed.subarray(0, packed.length / 2), "b.txt.gz": "no gzip" });
    const found = await read();
    expect(articlesOf(found).length).toBeGreaterThan(500);
    expect(rejectedOf(found)).toEqual([
      { file: "a.jsonl.gz", reason: "the compressed file is cut off" },
      { file: "b.txt.gz", reason: expect.stringMatching(/^not gzip, or damaged: /) },
    ]);
  });

  it("that are bombs are refused before they fill the memory", async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, "\n"));
    await write({ "a.jsonl.gz": bomb, "b.txt.gz": bomb, "c.txt.gz.gz": gzipSync(bomb) });
    expect(rejectedOf(await read()).map(({ reason }) => reason)).toEqual([
      "decompresses to more than 200 times its size: refused",
      "longer than 20 MB (use .jsonl or .csv for many articles)",
      expect.stringMatching(/^unknown extension "\.gz\.gz"/),
    ]);
  }, 60_000);
});

describe("encodings", () => {
  const arabic = "قتل أربعة أشخاص في البصرة يوم الخميس، بحسب مصدر أمني.";
  const french = "Quatre personnes ont été tuées jeudi à Bassora, a déclaré la police.";

  it("of text files are told apart", async () => {
    await write({
      "a.txt": encodeArabic(arabic),
      "b.txt": Buffer.from(french, "latin1"),
      "c.txt": Buffer.from(`\ufeff${arabic}`, "utf16le"),
      "d.txt": Buffer.from(arabic, "utf16le").swap16(),
      "e.jsonl": encodeArabic(`${JSON.stringify({ text: arabic })}\n`),
      "f.jsonl": Buffer.from(`${JSON.stringify({ text: arabic })}\n`, "utf16le"),
      "g.txt": Buffer.from(
        `“It was,” he said – and left.`.replace(/[“”–]/g, (mark) => MARKS[mark] ?? mark),
        "latin1",
      ),
    });
    expect(articlesOf(await read()).map(({ paragraphs }) => paragraphs[0]?.text)).toEqual([
      arabic,
      french,
      arabic,
      arabic,
      arabic,
      arabic,
      "“It was,” he said – and left.",
    ]);
  });

  const MARKS: Readonly<Record<string, string>> = { "“": "\x93", "”": "\x94", "–": "\x96" };
});

describe("sidecars", () => {
  it("have the last word, except where their cells are blank", async () => {
    await write({
      "a.md": "---\ntitle: Old\noutlet: Wire\npublished: 2020\n---\nText.",
      "b.txt": TEXT,
      "metadata.csv": `\ufeffpublished,File,title,language\r\n2022-09-01,a.md,"New, and better",\r\n,b.txt,,Arabic\r\n`,
    });
    const [a, b] = articlesOf(await read());
    expect(a).toMatchObject({ title: "New, and better", outlet: "Wire", published: "2022-09-01" });
    expect(b).toMatchObject({ title: null, outlet: null, published: null, lang: "ar" });
  });

  it("describe files in folders below them, the nearer one winning, and single records", async () => {
    await write({
      "articles.csv": "file,outlet,title\nsub/a.txt,Far,Far\nnews.jsonl,Wire,\nnews.jsonl#x,,One\n",
      "sub/metadata.csv": "file,outlet\na.txt,Near\n",
      "sub/a.txt": TEXT,
      "news.jsonl": `${JSON.stringify({ id: "x", text: TEXT })}\n${JSON.stringify({ text: TEXT })}`,
    });
    expect(
      articlesOf(await read()).map(({ file, outlet, title }) => [file, outlet, title]),
    ).toEqual([
      ["news.jsonl#x", "Wire", "One"],
      ["news.jsonl#2", "Wire", null],
      ["sub/a.txt", "Near", "Far"],
    ]);
  });

  it("reject a bad cell by file, line, column and value, and take the rest of the row", async () => {
    await write({
      "a.txt": TEXT,
      "metadata.csv": `${SIDECAR_HEADER}\na.txt,Wire,,ftp://x.org/,soon,en\na.txt,Other,,,,\n,Wire,,,,\nb,c\n`,
    });
    const found = await read();
    expect(articlesOf(found)[0]).toMatchObject({ outlet: "Wire", published: null, url: null });
    expect(rejectedOf(found).every(({ file }) => file === "metadata.csv")).toBe(true);
    expect(rejectedOf(found).map(({ reason }) => reason)).toEqual([
      'line 2, column "url": expected an http or https address, got "ftp://x.org/"',
      expect.stringMatching(/^line 2, column "published": expected a date .*, got "soon"$/),
      'line 3: file "a.txt" is described on line 2 already',
      'line 4: column "file": expected the path of a file, got ""',
      "line 5: expected 6 cells as in the first line, got 2",
    ]);
  });

  it("warn of rows for files that are not there and of columns that are not known", async () => {
    await write({ "a.txt": TEXT, "metadata.csv": "file,mood\na.txt,sad\ngone.txt,glad\n" });
    expect(warningsOf(await read())).toEqual([
      'metadata.csv: column "mood" is not known and was passed over',
      'metadata.csv, line 3: names "gone.txt", which is not there',
    ]);
  });

  it("that are no tables are rejected, and the articles are read without them", async () => {
    await write({ "a.txt": TEXT, "metadata.csv": "name,outlet\na.txt,Wire\n" });
    const found = await read();
    expect(filesOf(found)).toEqual(["a.txt"]);
    expect(rejectedOf(found)[0]).toMatchObject({
      file: "metadata.csv",
      reason: expect.stringMatching(/^no column "file": .*, got "name,outlet"$/),
    });
  });

  it("given by path describe files anywhere, and say which rows were not used", async () => {
    await write({
      "news/a.txt": TEXT,
      "news/metadata.csv": "file,outlet,title\na.txt,Near,Near\n",
      "about.csv": "file,outlet\na.txt,Given\ngone.txt,Given\n",
    });
    const metadataFile = path.join(folder, "about.csv");
    const found = await read(["news"], { metadataFile });
    expect(articlesOf(found)[0]).toMatchObject({ outlet: "Given", title: "Near" });
    expect(warningsOf(found)).toEqual([
      'about.csv, line 3: names "gone.txt", which is not among the articles read',
    ]);
    await expect(read(["news"], { metadataFile: "nowhere.csv" })).rejects.toThrow(
      /^read metadata "nowhere.csv": /,
    );
  });
});
