using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>A bid that satisfies every clause and breaches a demand: an arrangement with all that is needed to see it, and its assessment as the proof.</summary>
/// <param name="Arrangement">The arrangement; what is supposed in it has the source "supposed".</param>
/// <param name="On">A day of the contract on which it breaches.</param>
/// <param name="Supposed">What was supposed, fact by fact.</param>
/// <param name="Assessment">The answer about it on the day: the clauses are met, the demand is not.</param>
public sealed record Counterexample(HostingArrangement Arrangement, LocalDate On, ValueList<Text> Supposed, Assessment Assessment);
