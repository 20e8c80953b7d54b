import type { Outcome } from "./metric.ts";

/** Outcomes 15 and 16 are context: position and trend are shown, never as council performance. */
const firstContextual = 15;

/**
 * The sixteen priority outcomes with the government's ambition statements, in its own words.
 *
 * From "Local Outcomes Framework: priority outcomes and metrics" (MHCLG, edition of 1 July 2026).
 * Crown copyright, Open Government Licence v3.0.
 */
export const outcomes: readonly Outcome[] = [
  outcome(
    1,
    "Housing supply",
    "Build the homes the country needs so that everyone has access to a home they can afford.",
    "Metrics not yet confirmed: the framework names none for this outcome so far, so there are no figures.",
  ),
  outcome(2, "Housing quality and safety", "Everyone has access to a decent, safe, and secure home."),
  outcome(3, "Homelessness and rough sleeping", "Prevent and reduce homelessness and rough sleeping."),
  outcome(4, "Multiple disadvantage", "Improve the lives of adults experiencing multiple disadvantage."),
  outcome(
    5,
    "Best start in life",
    "Improve early child development and health through improved family support and high-quality early education to give children in every part of the country the best start in life.",
  ),
  outcome(
    6,
    "Every child achieving and thriving",
    "Support all children and young people to achieve and thrive in school, at home and in their communities.",
  ),
  outcome(
    7,
    "Keeping children safe (children's social care)",
    "Keep children safe in secure and loving homes and help more families to thrive together.",
  ),
  outcome(8, "Health and wellbeing", "People live healthier lives for longer and health inequalities are reduced."),
  outcome(
    9,
    "Adult social care - quality",
    "People who draw on care and support, and their carers, experience high quality adult social care provided by a skilled workforce.",
  ),
  outcome(
    10,
    "Adult social care - independence, choice and control",
    "People who draw on care and support are supported to promote their independence, where possible, and have choice and control over their support.",
  ),
  outcome(
    11,
    "Adult social care - neighbourhood health / integration",
    "People who draw on care and support experience joined-up health and social care services at a neighbourhood level.",
  ),
  outcome(
    12,
    "Neighbourhoods",
    "People feel safe and included in their local community and are satisfied with their local area as a place to live.",
  ),
  outcome(
    13,
    "Environment, circular economy and climate change",
    "Support a healthier, more resilient natural and built environment, including responding to the risks and impacts of climate change to the benefit of communities.",
  ),
  outcome(
    14,
    "Transport and local infrastructure",
    "Communities are better connected with healthier, safer, and greener transport that meets the needs of all users and drives growth.",
  ),
  outcome(15, "Economic prosperity and regeneration", "Foster local economic growth and prosperity."),
  outcome(16, "Child poverty", "Reduce and alleviate child poverty to improve children's lives and life chances."),
];

function outcome(number: number, title: string, ambition: string, note: string | null = null): Outcome {
  return { number, title, ambition, contextual: number >= firstContextual, note };
}
