import { createHash, X509Certificate } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** Answers a request for a host and a path with a page, or null for 404. */
export type PageHandler = (host: string, path: string) => string | null;

export interface LocalSite {
  port: number;
  /** SHA-256 of its public key in base64, as the browser's switch for single certificates takes it. */
  certificate: string;
  /** Every request that arrived, as 'host/path', in order. */
  requests: string[];
  close(): void;
}

/** A loopback https server that plays news hosts; its certificate is made on the spot. */
export async function serveHosts(handler: PageHandler): Promise<LocalSite> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
  });
  const requests: string[] = [];
  const server: Server = createServer({ key, cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    requests.push(`${host}${path}`);
    const page = handler(host, path);
    response.statusCode = page === null ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page ?? '');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    certificate: createHash('sha256')
      .update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }))
      .digest('base64'),
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
