# Two images: docker build --target cms . and docker build --target site .
# The third, `tools`, is the whole tree: npm run admin, import and verify run in it.
ARG NODE=node:24.21.0-bookworm-slim

FROM ${NODE} AS tools
WORKDIR /camket
ENV ASTRO_TELEMETRY_DISABLED=1 NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1
COPY .npmrc package.json package-lock.json ./
COPY shared/package.json shared/
COPY cms/package.json cms/
COPY site/package.json site/
COPY test/package.json test/
RUN npm install
COPY . .
RUN NODE_ENV=production npm run build -w cms && NODE_ENV=production npm run build -w site

FROM ${NODE} AS site-packages
WORKDIR /camket
COPY .npmrc package.json package-lock.json ./
COPY shared/package.json shared/
COPY site/package.json site/
RUN npm install --omit=dev --workspace shared --workspace site --no-package-lock

FROM ${NODE} AS cms
ENV NODE_ENV=production CAMKET_DATA=/data HOSTNAME=0.0.0.0 PORT=3000 DEMO=0 TZ=Asia/Ho_Chi_Minh
WORKDIR /camket
COPY --from=tools --chown=node:node /camket/cms/.next/standalone ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
WORKDIR /camket/cms
CMD ["node", "server.js"]

FROM ${NODE} AS site
ENV NODE_ENV=production CAMKET_DATA=/data SITE_PORT=4321 DEMO=0 TZ=Asia/Ho_Chi_Minh
WORKDIR /camket
COPY --from=site-packages /camket ./
COPY --from=tools /camket/tsconfig.json ./
COPY --from=tools /camket/shared/src shared/src
COPY --from=tools /camket/site/src site/src
COPY --from=tools /camket/site/dist site/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4321
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4321/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
WORKDIR /camket/site
CMD ["node", "src/server/main.ts"]
