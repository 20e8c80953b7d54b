import { at, block, type Case, refused, same, sheetOf } from "./port-case.ts";

/** Settings, selection, grouped work. */
export const bookCases: readonly Case[] = [
  {
    name: "settings are kept, changed and taken away",
    async run({ port }) {
      same(await port.readSetting("council"), null);
      await port.writeSetting("council", "E10000016");
      await port.writeSetting("set", "“Kent’s own” – 5");
      await port.writeSetting("council", "E08000037");
      same([await port.readSetting("council"), await port.readSetting("set")], ["E08000037", "“Kent’s own” – 5"]);
      await port.writeSetting("council", null);
      await port.writeSetting("never set", null);
      same([await port.readSetting("council"), await port.readSetting("set")], [null, "“Kent’s own” – 5"]);
    },
  },
  {
    name: "the selection goes where it is sent, and tells until it is stopped",
    async run({ port, settled }) {
      await port.addSheet(sheetOf());
      const told: unknown[] = [];
      const stop = port.onSelectionChanged((selected) => told.push(selected));
      await settled();
      await port.activate(block(2, 1, 3, 2, "Kent"));
      await settled();
      same(await port.selection(), block(2, 1, 3, 2, "Kent"));
      if (port.host !== "file") same(told.at(-1), block(2, 1, 3, 2, "Kent"));
      stop();
      const before = told.length;
      await port.activate(block(0, 0, 1, 1));
      await settled();
      same(told.length, before);
    },
  },
  {
    name: "grouped work gives back its answer or its error, and the port works on",
    async run({ port }) {
      same(
        await port.grouped("Insert", async () => {
          await port.write(at(0, 0), [[1]]);
          return port.grouped("inside", async () => (await port.read("Sheet1")).values);
        }),
        [[1]],
      );
      const failing = port.grouped("Insert", () => port.write(at(0, 0, "Gone"), [[1]]));
      await refused(failing, "failed", /“Gone”/);
      await port.write(at(0, 0), [[2]]);
      same((await port.read("Sheet1")).values, [[2]]);
    },
  },
];
