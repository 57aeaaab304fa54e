using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Is shown everything dated in an arrangement or a body of law, always in the same order, and says what stands in its place.</summary>
internal abstract class DayVisitor
{
    /// <summary>A day on which something begins, happens or ends.</summary>
    public virtual UncertainDay Day(UncertainDay day, Dated what) => day;

    /// <summary>The evidence of a fact, with the day on which the fact became public.</summary>
    public virtual Evidence Evidence(Evidence evidence) => evidence;

    /// <summary>Whether what is said on this evidence may be said of what is dated.</summary>
    public virtual bool MayTell(Evidence evidence) => false;

    /// <summary>The day on which something in law became public.</summary>
    public virtual LocalDate PublicDay(LocalDate day, Dated what) => day;
}
