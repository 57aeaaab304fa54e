using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Evaluation;

/// <summary>What a finding tells of a provision that is not in force: why it is not.</summary>
internal sealed class AccountOfLaw(Said status) : Account
{
    protected override ValueList<Text> TellReasons() => [status.Words];
}
