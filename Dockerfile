FROM node:22-bookworm-slim AS dependencies
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund

FROM dependencies AS build
COPY . .
RUN npx next build && cp -r .next/static .next/standalone/.next/static
RUN node -e "import('./scripts/steps/compile-commands.mjs').then((steps) => steps.compileInto('commands'))"

# What the commands need: the site brings its own modules, the engine has a container of its own.
FROM dependencies AS commands
RUN npm prune --omit=dev --no-audit --no-fund \
  && cd node_modules \
  && rm -rf next @next @img sharp @gaubee @tailwindcss tailwindcss lightningcss* @fontsource-variable

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
ENV COMPILED_COMMANDS=/app/commands
RUN install --directory --owner=node --group=node /data
COPY package.json ./
COPY --from=commands /app/node_modules ./node_modules
COPY --from=build /app/.next/standalone ./.next/standalone
COPY --from=build /app/commands ./commands
COPY lib/authority ./lib/authority
COPY scripts ./scripts
COPY corpus ./corpus
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/run.mjs", "serve"]
