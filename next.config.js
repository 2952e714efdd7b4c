/** @type {import('next').NextConfig} */
export default {
  output: "standalone",
  poweredByHeader: false,
  typedRoutes: false,
  agentRules: false,
  serverExternalPackages: ["meilisearch", "prom-client", "rate-limiter-flexible"],
  // Else the proxy sees 127.0.0.1 as localhost, and a page shown in place of another is fetched anew.
  skipProxyUrlNormalize: true,
  // No image is resized here; the optimiser would fetch addresses for whoever asks.
  images: { unoptimized: true },
  // Title and meta belong in the head for every reader, not only for known bots.
  htmlLimitedBots: /.*/,
  // `npm test` checks the types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: { agentUpgrade: false },
};
