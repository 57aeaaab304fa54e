using Sovereignty.Evaluation;

namespace Sovereignty.Reports;

/// <summary>A cell of a table.</summary>
/// <param name="Words">What stands in it.</param>
/// <param name="Conclusion">The conclusion that it tells, if it tells one.</param>
internal sealed record Cell(string Words, Conclusion? Conclusion = null)
{
    public static implicit operator Cell(string words) => new(words);
}
