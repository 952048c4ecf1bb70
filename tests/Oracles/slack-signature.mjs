// Reads {secret, now, requests: [{signature, timestamp, body}]} and prints for each what Slack's own library makes of it.
import { readFileSync } from "node:fs";
import { verifySlackRequest } from "@slack/bolt";

const { secret, now, requests } = JSON.parse(readFileSync(0, "utf8"));
for (const { signature, timestamp, body } of requests) {
  try {
    verifySlackRequest({
      signingSecret: secret,
      body,
      headers: { "x-slack-signature": signature, "x-slack-request-timestamp": timestamp },
      nowMilliseconds: now * 1000,
    });
    console.log("good");
  } catch {
    console.log("bad");
  }
}
