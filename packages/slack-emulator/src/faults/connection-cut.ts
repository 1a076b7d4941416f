// The error that `fetch` has for a connection that ended before the answer; over the wire the connection itself is cut.

export function connectionCut(): TypeError {
  return new TypeError("fetch failed", { cause: new Error("other side closed") });
}
