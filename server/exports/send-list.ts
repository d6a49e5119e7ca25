import { FORMATS, type FormatName, type Listed } from './formats.js';

/** Sends a list as a file to keep, piece by piece. */
export function sendList(name: FormatName, operation: string, listed: Listed): Response {
  const { mediaType, extension, write } = FORMATS[name];
  const body = streamOf(write(listed)).pipeThrough(new TextEncoderStream());
  return new Response(body, {
    headers: {
      'content-type': `${mediaType}; charset=utf-8`,
      'content-disposition': `attachment; filename="${operation}.${extension}"`,
    },
  });
}

function streamOf(pieces: Iterable<string> | AsyncIterable<string>): ReadableStream<string> {
  const next = (async function* () {
    yield* pieces;
  })();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await next.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await next.return()),
  });
}
