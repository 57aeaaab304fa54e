using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.DependencyInjection;

/// <summary>What a service asks of the library: a body of law under fixed terms. Hosts depend on it and replace it in their tests.</summary>
public interface ISovereignty
{
    /// <summary>The law and the terms.</summary>
    SovereigntyEvaluator Evaluator { get; }

    /// <summary>The day of today in the zone that was stated; the library's only use of a clock.</summary>
    /// <exception cref="InvalidOperationException">No zone was stated, or the host registered no <see cref="IClock"/>.</exception>
    LocalDate Today { get; }

    /// <summary>The whole answer on a day.</summary>
    /// <exception cref="IncoherentArrangementException">The description contradicts itself; nothing is assessed.</exception>
    Assessment Assess(HostingArrangement arrangement, LocalDate on);

    /// <summary>The conclusion alone on a day. Who asks of many days opens a dossier once instead: <see cref="SovereigntyEvaluator.Open"/>.</summary>
    /// <exception cref="IncoherentArrangementException">The description contradicts itself; nothing is assessed.</exception>
    Decision Decide(HostingArrangement arrangement, LocalDate on);
}
