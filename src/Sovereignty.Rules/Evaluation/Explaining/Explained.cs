using NodaTime;
using Sovereignty.Criteria;

namespace Sovereignty.Evaluation;

/// <summary>What was found of one obligation.</summary>
/// <param name="Finding">The finding; none when nothing of the text was public on the day of knowledge.</param>
/// <param name="Days">The days on which it is the same.</param>
/// <param name="CheckedThrough">How far the law that it rests on was verified; null when it rests on none.</param>
internal sealed record Explained(Finding? Finding, Window Days, LocalDate? CheckedThrough);
