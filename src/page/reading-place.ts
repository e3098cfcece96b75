import { all } from "./dom.js";

/** The bar shows which part is being read. */
export function readingPlace(): void {
  const links = new Map(all<HTMLAnchorElement>(".bar a").map((link) => [link.hash.slice(1), link]));
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        for (const link of links.values()) link.removeAttribute("aria-current");
        links.get(target.id)?.setAttribute("aria-current", "true");
      }
    },
    { rootMargin: "-20% 0px -75% 0px" },
  );
  for (const section of all("main > section[id]")) watch.observe(section);
}
