import { matched, related } from "./matched.ts";

test.each([
  [
    "Proportion of people who received short-term services during the year - who previously were not receiving services - where no further request was made for ongoing support",
    "O10M01",
  ],
  ["% new clients receiving reablement where no further request was made for on-going support", "O10M01"],
  ["Reablement: people not previously receiving services who made no further request for support", "O10M01"],
  ["Reablement with no further request", "O10M01"],
  ["Proportion of people in receipt of long-term support living in their home or with family", "O10M02"],
  ["Older people receiving long term support who live at home or with family (%)", "O10M02-AGE65PLUS"],
  ["People who receive long-term adult social care who live in their own home or with family", "O10M02"],
  ["Overall, service users who say they have control over their daily lives", "O10M03"],
  ["% of people using social care who feel they have control over their daily life", "O10M03"],
  ["ASCOF 1B proportion of people who use services who have control over their daily life", "O10M03"],
  ["Social care clients with control over their daily life (annual survey)", "O10M03"],
  ["The proportion of people who use services who find it easy to find information about support", "O10M04-USERS"],
  [
    "% service users who found it easy to find information and advice about support, services or benefits",
    "O10M04-USERS",
  ],
  ["Proportion of carers who find it easy to find information about services", "O10M04-CARERS"],
  ["Unpaid carers who found information and advice easy to find", "O10M04-CARERS"],
  [
    "The proportion of carers who report that they have been included or consulted in discussion about the person they care for",
    "O10M05",
  ],
  [
    "% carers who felt involved or consulted in discussions about the support provided to the person they care for",
    "O10M05",
  ],
  ["Carers always or usually involved in discussions about the person cared for", "O10M05"],
  ["Percentage of service users receiving direct payments", "O10M06"],
  ["Adults receiving a direct payment as a % of all community based clients", "O10M06"],
  ["% of adult social care users with long-term community support who receive a Direct Payment", "O10M06"],
  ["Take-up of direct payments", "O10M06"],
  ["Proportion of people receiving their care through a direct payment", "O10M06"],
  ["% of eligible service users in receipt of Direct Payments", "O10M06"],
  ["Older people in receipt of long-term support per 100,000 population aged 65+", "O10M07-AGE65PLUS"],
  ["Adults aged 18-64 receiving long term adult social care support per 100,000", "O10M07-AGE18-64"],
  ["People who use services reporting they have control over their daily life (ASCOF 3A)", "O10M03"],
  ["The percentage of adult social care users reporting control over daily life", "O10M03"],
  ["Direct payments as a proportion of all adult social care packages", "O10M06"],
  ["Social care clients receiving direct payments", "O10M06"],
  ["Proportion of clients accessing long term support who receive a direct payment", "O10M06"],
  ["Adults with direct payments (%)", "O10M06"],
  [
    "Percentage of reablement clients, not previously in receipt of services, requiring no further support request",
    "O10M01",
  ],
  ["Proportion of people receiving long-term support who live at home or with family", "O10M02"],
  ["Ease of finding information about services (users)", "O10M04-USERS"],
  ["Involvement of carers in discussions about the cared-for person", "O10M05"],
])("%p is the measure of %s as far as the words go", (name, id) => {
  expect(matched(name)).toEqual({ grade: "close", id });
});

test.each([
  ["% of people who complete reablement with no ongoing care needs", "O10M01"],
  ["Number of people who started reablement", "O10M01"],
  ["ASCOF 2D The outcome of short-term services: sequel to service", "O10M01"],
  ["% of adults with learning disabilities in settled accommodation", "O10M02"],
  ["Adults with LD living in their own home or with family", "O10M02"],
  ["Adults in contact with secondary mental health services living independently", "O10M02"],
  ["Carers who feel they have control over their daily life", "O10M03"],
  ["Number of people with a direct payment", "O10M06"],
  ["Proportion of carers receiving direct payments", "O10M06"],
  ["% of people aged 65+ receiving direct payments", "O10M06"],
  ["Number of people receiving long-term support", "O10M07"],
  ["Number of clients in residential care per 100,000", "O10M07"],
  ["Number of Care Act assessments completed", "O10M08"],
  ["New requests for adult social care support (number)", "O10M08"],
  ["Number of adults with a learning disability receiving direct payments", "O10M06"],
  ["Number of new direct payments", "O10M06"],
  ["People with direct payments who are satisfied with them", "O10M06"],
  ["Carers never involved in discussions", "O10M05"],
  ["Service users with as much control as they want over their daily life", "O10M03"],
  ["People with long-term support not living at home", "O10M02"],
  ["Carers who find it difficult to find information about services", "O10M04"],
])("%p is related to %s and not the same", (name, id) => {
  expect(related(name)).toEqual({ grade: "partial", id });
});

test.each([
  "Percentage of people using social care who receive self-directed support",
  "Direct payment audits completed on time",
  "Care Act assessments completed within 28 days",
  "Adult social care assessment waiting list",
  "Carers assessments completed",
  "Children and family assessments completed within 45 days",
])("%p is none of the framework's measures", (name) => {
  expect(matched(name)).toEqual({ grade: "none" });
});
