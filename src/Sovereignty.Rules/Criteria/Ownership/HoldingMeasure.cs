namespace Sovereignty.Criteria;

/// <summary>What a holding is measured in.</summary>
internal enum HoldingMeasure
{
    Capital,
    Votes,
}
