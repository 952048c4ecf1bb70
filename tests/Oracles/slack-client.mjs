// Slack's own client talks to the Slack on standard input ({url, token}) and prints what it got back, one call a line.
import { readFileSync } from "node:fs";
import { WebClient, LogLevel } from "@slack/web-api";

const { url, token } = JSON.parse(readFileSync(0, "utf8"));
const client = new WebClient(token, { slackApiUrl: url, retryConfig: { retries: 2, minTimeout: 1 }, logLevel: LogLevel.ERROR });
const calls = {
  "auth.test": () => client.auth.test(),
  "conversations.history": () => client.conversations.history({ channel: "C1" }),
  "users.info": () => client.users.info({ user: "U1" }),
  "oauth.v2.access": () => client.oauth.v2.access({ client_id: "111.222", client_secret: "client-secret", code: "none" }),
};
for (const [name, call] of Object.entries(calls)) {
  try {
    const answer = await call();
    console.log(`${name} ${answer.ok}`);
  } catch (failure) {
    console.log(`${name} ${failure.data?.error ?? failure.code}`);
  }
}
