# The server in a container: see "In a container" in SECURITY.md for how to run it with a read-only file system.
FROM node:22-bookworm AS build
WORKDIR /app
COPY . .
# Two packages are compiled here; the compiler stays behind in this stage.
RUN npm ci && npm prune --omit=dev

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    CORPUS_DIR=/corpus \
    INDEX_DIR=/data/index \
    KEYS_FILE=/data/keys.json \
    LOG=requests
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/models ./models
COPY --from=build /app/web/assets ./web/assets
RUN mkdir /data /corpus && chown node:node /data
# The user node of the image, by number: an orchestrator can tell that it is not root.
USER 1000
VOLUME ["/data"]
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8787/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve"]
