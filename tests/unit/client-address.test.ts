import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findClientAddress, isLoopback, networkOf } from "#lib/traffic/client-address";

describe("findClientAddress", () => {
  test.each([
    ["no proxy: what the header says is not believed", "10.0.0.9", "1.2.3.4", 0, "10.0.0.9"],
    ["one proxy: what it appended", "10.0.0.9", "6.6.6.6, 192.0.2.7", 1, "192.0.2.7"],
    ["two proxies", "10.0.0.9", "6.6.6.6, 192.0.2.7, 10.0.0.1", 2, "192.0.2.7"],
    ["fewer entries than proxies", "10.0.0.9", "192.0.2.7", 2, "10.0.0.9"],
    ["a proxy that says nothing", "10.0.0.9", undefined, 1, "10.0.0.9"],
    ["an empty entry", "10.0.0.9", "192.0.2.7, ", 1, "10.0.0.9"],
    ["a connection that is gone", undefined, undefined, 0, ""],
  ])("%s", (_, connected, forwarded, proxies, client) => {
    expect(findClientAddress(connected, forwarded, proxies)).toBe(client);
  });

  test("whatever a client writes in front, the proxy's entry is the one that counts", () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        expect(findClientAddress("10.0.0.9", `${written}, 192.0.2.7`, 1)).toBe("192.0.2.7");
      }),
    );
  });
});

test.each([
  ["127.0.0.1", true],
  ["127.8.9.10", true],
  ["::1", true],
  ["::ffff:127.0.0.1", true],
  ["128.0.0.1", false],
  ["127.0.0.1.evil.example", false],
  ["::", false],
  ["", false],
])("isLoopback of %s is %s", (address, loopback) => {
  expect(isLoopback(address)).toBe(loopback);
});

describe("networkOf", () => {
  test.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2::6", "2001:db8:1:2::/64"],
    ["2001:db8::6", "2001:db8:0:0::/64"],
    ["1::2:3:4:5:6", "1:0:0:2::/64"],
    ["::1", "0:0:0:0::/64"],
  ])("%s is %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test("is one for all addresses of a line, whatever the last 64 bits", () => {
    const group = fc.integer({ min: 1, max: 0xffff }).map((n) => n.toString(16));
    fc.assert(
      fc.property(fc.array(group, { minLength: 4, maxLength: 4 }), (last) => {
        expect(networkOf(`2001:db8:a:b:${last.join(":")}`)).toBe("2001:db8:a:b::/64");
      }),
    );
  });

  test("takes any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof networkOf(text)).toBe("string");
      }),
    );
  });
});
