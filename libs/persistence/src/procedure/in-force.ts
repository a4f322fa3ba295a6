/** SQL condition on `procedure_version`: what is filed by on the day that is the parameter of this number. The one place that says so. */
export const inForceOn = (parameter: number) =>
  `status = 'published' AND effective_on <= $${parameter} AND (effective_until IS NULL OR effective_until > $${parameter})`;
