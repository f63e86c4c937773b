/** Sends spans to a collector; ending it sends what is left. */
export interface Tracing {
  stop(): Promise<void>;
}

/**
 * Starts collecting spans of this process and sending them to a collector (OTLP over HTTP). The libraries for it are
 * loaded only here, so that a process without a collector pays nothing.
 * @param endpoint base URL of the collector, e.g. `http://127.0.0.1:4318`
 * @param serviceName name under which the spans appear
 */
export async function startTracing(endpoint: string, serviceName = 'gonghui'): Promise<Tracing> {
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  provider.register();
  return { stop: () => provider.shutdown() };
}
