using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>The scores of an arrangement on a day, the days on which they are the same, and on what law they rest.</summary>
internal sealed record Scored(List<Score> Scores, List<Text> Caveats, List<Instrument> Consulted, Window Window)
{
    public static Scored Nothing { get; } = new([], [], [], Window.Everything);
}
