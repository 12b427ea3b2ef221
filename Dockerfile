# Built in one image, served from another that holds no compiler and no development package.
FROM node:20-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json ./
# The build itself needs the sources, so it is not left to the install's own step.
RUN npm ci --ignore-scripts && npm rebuild better-sqlite3
COPY . .
RUN npm run build:all && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production APOLLO_TELEMETRY_DISABLED=true
WORKDIR /app
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/dist ./dist
COPY --from=build --chown=root:root /app/package.json ./
COPY --from=build --chown=root:root /app/schema ./schema
COPY --from=build --chown=root:root /app/subgraphs ./subgraphs
COPY --from=build --chown=root:root /app/gateway/pages/operations ./gateway/pages/operations
COPY --from=build --chown=root:root /app/gateway/oversight/schema.graphql ./gateway/oversight/schema.graphql
# The one place gateway and registers write to: a volume stands there, and takes over whose it is.
RUN mkdir /keys && chown node:node /keys
USER node
EXPOSE 4000
CMD ["node", "--max-semi-space-size=128", "dist/gateway/main.js"]
