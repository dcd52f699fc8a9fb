package portlayer

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"berth/internal/errs"
	"berth/swagger/models"
)

func TestDisconnectEndsWaiting(t *testing.T) {
	w := newWeb(t)
	w.baked()
	c := w.create(CreateRequest{Name: "a", Start: true})
	for _, path := range []string{"/v1/containers/a/wait", "/v1/containers/a/logs?follow=true", "/v1/events", "/v1/stats?stream=true"} {
		before := w.requests.Load()
		ctx, cancel := context.WithCancel(w.ctx)
		req, err := http.NewRequestWithContext(ctx, "GET", w.url+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		done := make(chan struct{})
		go func() {
			defer close(done)
			res, err := http.DefaultClient.Do(req)
			if err == nil {
				_, err = io.Copy(io.Discard, res.Body)
				res.Body.Close()
			}
			if !errors.Is(err, context.Canceled) {
				t.Errorf("%s ended with %v", path, err)
			}
		}()
		eventually(t, path+" is under way", func() bool { return w.requests.Load() > before })
		cancel()
		<-done
		eventually(t, path+" ended in the daemon", func() bool { return w.requests.Load() == before })
	}
	// A create that nobody waits for any more is undone.
	w.p.Hold("Clone")
	ctx, cancel := context.WithCancel(w.ctx)
	req, _ := http.NewRequestWithContext(ctx, "POST", w.url+"/v1/containers", strings.NewReader(`{"image":"`+webRef+`","name":"b"}`))
	req.Header.Set("Content-Type", "application/json")
	go func() {
		if res, err := http.DefaultClient.Do(req); err == nil {
			res.Body.Close()
		}
	}()
	eventually(t, "the clone begins", func() bool { return w.p.Calls("Clone") == 2 })
	cancel()
	eventually(t, "the create is canceled", func() bool {
		ops := w.Operations()
		return ops[len(ops)-1].State == OpCanceled
	})
	if _, err := w.Container(c.ID); err != nil || len(w.containerVMs()) != 1 {
		t.Errorf("%d containers", len(w.containerVMs()))
	}
}

func TestStreamsFlushEachLine(t *testing.T) {
	w := newWeb(t)
	w.baked()
	c := w.create(CreateRequest{Name: "a", Start: true})
	res, err := http.Get(w.url + "/v1/containers/a/logs?follow=true")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	sc := bufio.NewScanner(res.Body)
	for i := range 3 {
		w.p.Write(c.ID, fmt.Sprintf("2026-01-01T00:00:0%dZ stdout F line %d\n", i, i))
		var l models.LogLine
		if !sc.Scan() || json.Unmarshal(sc.Bytes(), &l) != nil || *l.Text != fmt.Sprintf("line %d", i) {
			t.Fatalf("line %d: %q", i, sc.Text())
		}
	}
	w.p.Exit(c.ID, 0)
	if sc.Scan() {
		t.Errorf("after the end: %q", sc.Text())
	}
}

func TestStreamBreaksWithProblem(t *testing.T) {
	w := newWeb(t)
	w.baked()
	c := w.create(CreateRequest{Name: "a", Start: true})
	w.p.Write(c.ID, "2026-01-01T00:00:00Z stdout F one\n")
	res, err := http.Get(w.url + "/v1/containers/a/logs?follow=true")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	sc := bufio.NewScanner(res.Body)
	if !sc.Scan() {
		t.Fatal(sc.Err())
	}
	w.p.Fail("Console", errs.New(errs.Unavailable, "read console", "ds1", "host gone").WithFault("HostNotConnected"))
	var l models.LogLine
	if !sc.Scan() || json.Unmarshal(sc.Bytes(), &l) != nil || l.Problem == nil || l.Problem.Fault != "HostNotConnected" || l.Problem.Operation == "" {
		t.Errorf("last line: %s", sc.Text())
	}
	if sc.Scan() {
		t.Errorf("after the problem: %s", sc.Text())
	}
}

func TestEventsOverHTTP(t *testing.T) {
	w := newWeb(t)
	w.baked()
	res, err := http.Get(w.url + "/v1/events?type=container")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	c := w.create(CreateRequest{Name: "a", Start: true, Labels: map[string]string{"tier": "x"}})
	w.p.Exit(c.ID, 3)
	sc := bufio.NewScanner(res.Body)
	next := func() models.Event {
		for sc.Scan() {
			if len(sc.Bytes()) == 0 {
				continue // a heartbeat
			}
			var e models.Event
			if err := json.Unmarshal(sc.Bytes(), &e); err != nil {
				t.Fatal(err)
			}
			return e
		}
		t.Fatal("the stream ended", sc.Err())
		return models.Event{}
	}
	var got []string
	var last models.Event
	for len(got) < 4 {
		last = next()
		got = append(got, *last.Action+":"+last.Attributes["exitCode"])
	}
	if s := strings.Join(got, " "); s != "create: start: exit:3 stop:3" {
		t.Errorf("events: %s", s)
	}
	status, _, body := w.do("GET", "/v1/events?follow=false&label=tier%3Dx&action=exit&action=start", "")
	if status != 200 || strings.Count(string(body), "\n") != 2 {
		t.Errorf("%d %s", status, body)
	}
	status, _, body = w.do("GET", "/v1/events?follow=false&after=0123456789abcdef-7", "")
	if status != 200 || !strings.Contains(string(body), `"action":"reset"`) {
		t.Errorf("%d %s", status, body)
	}
}
