import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";

/** Somebody, or an occasion, in a drawing. */
export interface Node extends SimulationNodeDatum {
  readonly id: string;
  /** The name, in lines. */
  readonly lines: readonly string[];
  readonly width: number;
  x: number;
  y: number;
}

export interface Link {
  readonly source: string;
  readonly target: string;
  /** That one belongs to the other. */
  readonly isMember: boolean;
}

/** Laid out in a space that is pressed together sideways, so that names, which are wide, have room. */
const SQUEEZE = 1.75;
const ROUNDS = 320;

/** Places the nodes so that those who are tied are near, and no name lies on another. The same nodes give the same places. */
export function layOut(nodes: readonly Node[], links: readonly Link[]): void {
  const simulation = forceSimulation<Node>([...nodes])
    .force("charge", forceManyBody<Node>().strength(-420).distanceMax(420))
    .force(
      "link",
      forceLink<Node, { source: string | Node; target: string | Node; isMember: boolean }>(
        links.map((link) => ({ ...link })),
      )
        .id(({ id }) => id)
        .distance(({ isMember }) => (isMember ? 68 : 150))
        .strength(({ isMember }) => (isMember ? 0.9 : 0.35)),
    )
    .force(
      "collide",
      forceCollide<Node>()
        .radius(({ width }) => Math.max(30, width / 2 / SQUEEZE + 8))
        .iterations(3),
    )
    .force("x", forceX<Node>(0).strength(0.06))
    .force("y", forceY<Node>(0).strength(0.11))
    .stop();
  for (let i = 0; i < ROUNDS; i++) simulation.tick();
  for (const node of nodes) node.x *= SQUEEZE;
  separate(nodes);
}

/** Moves apart what overlaps, round by round, the shorter way. */
function separate(nodes: readonly Node[]): void {
  for (let round = 0; round < 60; round++) {
    let hasMoved = false;
    for (const [i, a] of nodes.entries()) {
      for (const b of nodes.slice(i + 1)) hasMoved = moveApart(a, b) || hasMoved;
    }
    if (!hasMoved) return;
  }
}

function moveApart(a: Node, b: Node): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const across = (a.width + b.width) / 2 + 4 - Math.abs(dx);
  const down = 50 + Math.max(a.lines.length, b.lines.length) * 7 - Math.abs(dy);
  if (across <= 0 || down <= 0) return false;
  if (across < down) {
    const step = ((dx >= 0 ? 1 : -1) * across) / 2;
    a.x -= step;
    b.x += step;
  } else {
    const step = ((dy >= 0 ? 1 : -1) * down) / 2;
    a.y -= step;
    b.y += step;
  }
  return true;
}
