import http from 'node:http';

/** Asks the graph over HTTP. @returns the data of an answer without errors */
export function postQuery(url, agent, authorization, query, variables) {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), authorization };
  return new Promise((done, fail) => {
    const request = http.request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece) => (text += piece));
      response.on('end', () => {
        const { data, errors } = JSON.parse(text);
        if (errors) fail(new Error(text));
        else done(data);
      });
    });
    request.on('error', fail).end(body);
  });
}
