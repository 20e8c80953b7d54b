import { type Change, faultAfter, metricOf } from "./damage.ts";

test.each<Change>([
  ["no outcomes", (file) => (file.outcomes = []), "is of an outcome that is not there"],
  ["an outcome twice", (file) => file.outcomes.push(structuredClone(file.outcomes[0]!)), "is there twice"],
  ["a title twice", (file) => (file.outcomes[0]!.title = file.outcomes[1]!.title.toUpperCase()), "is there twice"],
  ["a metric twice", (file) => file.metrics.push(metricOf(file, "O06M09")), "metric O06M09 is there twice"],
  [
    "a name twice",
    (file) => (metricOf(file, "O06M09").shortName = file.metrics[0]!.shortName.toUpperCase()),
    `metric `,
  ],
  ["an outcome 99", (file) => (metricOf(file, "O06M09").outcome = 99), "O06M09 is of an outcome that is not there"],
  ["another outcome", (file) => (metricOf(file, "O06M09").outcome = 9), "of another outcome than its id says"],
  ["no publisher", (file) => (metricOf(file, "O06M09").publisher = "=1+1"), "O06M09 has a publisher that is none"],
  ["a tier twice", (file) => (metricOf(file, "O06M09").publishedFor = ["single", "single"]), "names a tier twice"],
  ["the same as itself", (file) => (metricOf(file, "O06M09").sameAs = "O06M09"), "the same as a metric that is not"],
  ["the same as none", (file) => (metricOf(file, "O06M09").sameAs = "O01M99"), "the same as a metric that is not"],
])("%s is found", (_name, change, expected) => expect(faultAfter(change)).toContain(expected));
