// Only its shape: read as a literal, the type of the file would be as long as the file.
declare module "world-atlas/countries-50m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";

  const world: Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
  export default world;
}
