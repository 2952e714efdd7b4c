/** @type {import('next').NextConfig} */
export default {
  output: "standalone",
  poweredByHeader: false,
  typedRoutes: false,
  agentRules: false,
  serverExternalPackages: ["meilisearch"],
  // Title and meta belong in the head for every reader, not only for known bots.
  htmlLimitedBots: /.*/,
  // `npm test` checks the types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: { agentUpgrade: false },
};
