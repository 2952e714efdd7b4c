// Only their shape: read as literals, the types of the files would be as long as the files.
declare module "world-atlas/countries-50m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";

  const world: Topology<{ countries: GeometryCollection }>;
  export default world;
}

declare module "world-atlas/countries-110m.json" {
  export { default } from "world-atlas/countries-50m.json";
}
