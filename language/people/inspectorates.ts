/** The bodies of the United Kingdom that inspect services for children, as texts name them. */
const INSPECTORATES =
  /\b(?:ofsted|office for standards in education|estyn|care inspectorate(?: wales)?|ciw|cssiw|care and social services inspectorate wales|care quality commission|cqc|education scotland|hmie|hmic|hmicfrs|inspectorate of (?:constabulary|probation|prisons|education)|hmi probation|hmi prisons|regulation and quality improvement authority|rqia|education and training inspectorate|healthcare inspectorate wales|independent schools inspectorate)\b/i;

export const isInspectorate = (name: string) => INSPECTORATES.test(name);
