const HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/;

/** The host of an address or of a name as a reader types it ('https://www.bao.example/tin', 'bao.example'); null for anything else. */
export function hostFrom(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^https?:$/.test(protocol) && HOST.test(host) ? host : null;
}

/** The hosts with this one among them, at the end, or without it. */
export function withHost(hosts: readonly string[], host: string, included: boolean): string[] {
  const others = hosts.filter((other) => other !== host);
  return included ? [...others, host] : others;
}
