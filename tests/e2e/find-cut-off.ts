import type { Page } from "@playwright/test";

/** Elements whose own text does not fit into them: cut off, or written over what follows. */
export function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isForTheEar = (element: Element) => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { clipPath, width, height } = getComputedStyle(at);
        if (clipPath !== "none" || (width === "1px" && height === "1px")) return true;
      }
      return false;
    };
    const hasText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
    return [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => element.checkVisibility() && hasText(element))
      .filter((element) => !(element instanceof SVGElement) && !isForTheEar(element))
      .filter((element) => {
        const { overflow, textOverflow } = getComputedStyle(element);
        if (overflow === "visible" || textOverflow === "ellipsis") return false;
        return (
          element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1
        );
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
