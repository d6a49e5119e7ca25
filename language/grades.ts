export { type FoundAspect, findAspects } from './grades/aspects.js';
export { type FoundGrade, findGrades, type GradeWord, gradeOf } from './grades/find.js';
export { type FoundInspectorate, findInspectorates } from './grades/inspectorates.js';
