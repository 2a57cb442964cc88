using MediatR;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Gaps.Grids;

/// <summary>Tells the directory what a change of a service would do to the cells that it touches, on a copy of the grid.</summary>
internal sealed class WhatChangesCover(CurrentGrid grids, IServiceScopeFactory scopes) : ICoverChanges
{
    public async Task<CoverAfter> If(ServiceCode service, ServiceSummary? instead, DateOnly day, CancellationToken stop)
    {
        Grid before = await grids.Get(stop);
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        IReadOnlyList<AgreementSummary> funding = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new AgreementsPaying([service]), stop);
        Draft draft = new(before);
        draft.Take([service], instead is null ? [] : [instead], funding);
        Grid after = draft.Finish(before.Version);
        return new CoverAfter(Changes(before, after, day.DayNumber), WhereServicesRun.ByService(after, day.DayNumber).GetValueOrDefault(service));
    }

    private static List<CoverChange> Changes(Grid before, Grid after, int day)
    {
        Keep kept = Keep.Of(before.Offers, null, null, []);
        Keep keeps = Keep.Of(after.Offers, null, null, []);
        List<CoverChange> changes = [];
        foreach (int area in Enumerable.Range(0, before.Words.Areas.Count).OrderBy(area => before.Words.Areas[area].Name, StringComparer.Ordinal))
        {
            for (int need = 0; need < before.Words.Needs.Count; need++)
            {
                (Cell old, Cell made) = (before.Cell(area, need), after.Cell(area, need));
                if (old == made) continue;
                (Status was, Status becomes) = (StatusOf(old, kept, day), StatusOf(made, keeps, day));
                if (was != becomes) changes.Add(Change(before.Words.Areas[area], before.Words.Needs[need], was, becomes));
            }
        }

        return changes;
    }

    private static Status StatusOf(Cell cell, Keep keep, int day)
    {
        (byte level, byte possible) = Levels.On(cell.Stretches, keep, day);
        return Levels.Against((byte)Standard.WomenSpecific, level, possible);
    }

    private static CoverChange Change(AreaSummary area, NeedSummary need, Status before, Status after) =>
        new(area.Code, area.Name, need.Code, need.Name, Words.Of(before), Words.Of(after));
}
