export const leaverAges = {
  "AGE17-18": ["17 and 18", "17-18 year olds"],
  "AGE19-21": ["19, 20 and 21", "19-21 year olds", "now aged 19 to 21"],
};
