import { all, one } from "./dom.js";

/** Who with whom: pointing at somebody dims what is not theirs. */
export function neighbours(): void {
  const graph = one(".graph");
  if (!graph) return;
  const nodes = all<SVGElement>(".node", graph);
  const ties = all<SVGElement>(".tie", graph);
  for (const node of nodes) {
    const { n } = node.dataset;
    const point = (isOn: boolean) => {
      graph.classList.toggle("dimmed", isOn);
      const near = new Set([n]);
      for (const { classList, dataset } of ties) {
        const isTheirs = dataset.a === n || dataset.b === n;
        classList.toggle("lit", isOn && isTheirs);
        if (isTheirs) near.add(dataset.a).add(dataset.b);
      }
      for (const { classList, dataset } of nodes) classList.toggle("lit", isOn && near.has(dataset.n));
    };
    node.addEventListener("mouseenter", () => point(true));
    node.addEventListener("mouseleave", () => point(false));
  }
}
