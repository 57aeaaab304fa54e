using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>Conclusions in words. A breach of doctrine is contrary to doctrine; neither an excuse nor the absence of a duty looks like Met.</summary>
internal static class ConclusionWords
{
    public static Text Of(Conclusion conclusion) => conclusion switch
    {
        Conclusion.Met => new("MET", "RESPECTÉ"),
        Conclusion.NotMet => new("NOT MET", "NON RESPECTÉ"),
        Conclusion.Undetermined => new("UNDETERMINED", "INDÉTERMINÉ"),
        Conclusion.Excused => new("EXCUSED", "DISPENSÉ"),
        _ => new("NOT APPLICABLE", "SANS OBJET"),
    };

    /// <summary>The mark of a conclusion drawn from findings of these forces.</summary>
    public static Text Of(Conclusion conclusion, IReadOnlyCollection<Force> breached) => conclusion == Conclusion.NotMet && breached.Count > 0 && breached.All(force => force == Force.Doctrine)
        ? new("CONTRARY TO DOCTRINE", "CONTRAIRE À LA DOCTRINE")
        : Of(conclusion);
}
