// Checks a Teams app manifest (on standard input) against Microsoft's own schema, and prints each fault on a line.
import { AppManifestUtils, TeamsManifestConverter } from "@microsoft/app-manifest";
import { readFileSync } from "node:fs";

globalThis.fetch = () => Promise.reject(new Error("This check asks nobody on the network."));

const json = readFileSync(0, "utf8");
TeamsManifestConverter.jsonToManifest(json);
const faults = await AppManifestUtils.validateAgainstSchema(JSON.parse(json));
faults.forEach((fault) => console.log(fault));
